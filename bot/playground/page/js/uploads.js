/**
 * Files from the person's own device, as the stand-in takes them: base64 in the act's JSON.
 */

/** The file as {name, type, base64}. */
export function asBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ name: file.name, type: file.type, base64: reader.result.split(",", 2)[1] ?? "" });
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
