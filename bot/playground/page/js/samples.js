/**
 * Things to send, made on the spot: a picture of a bookshelf, and a short chime as a voice message. What is not made
 * here (a PDF, a place, a contact) the stand-in has by itself.
 */

const SPINES = ["#125a62", "#c98a12", "#9d2430", "#4d6b3a", "#5a4a8a", "#2e4a6b", "#b5603a", "#d9cfae"];
const SIDE = 480; // pixels of the picture
const RATE = 8000; // sound samples a second
const CHIME = [[523, 0], [659, 0.35], [784, 0.7]]; // hertz, and seconds after the start
const CHIME_SECONDS = 2;

/** A JPEG of a shelf with other books each time, as an upload. */
export function shelfPicture() {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#efe6d2";
  pen.fillRect(0, 0, SIDE, SIDE);
  for (const floor of [SIDE / 2 - 12, SIDE - 12]) shelf(pen, floor);
  return { name: "shelf.jpg", type: "image/jpeg", base64: canvas.toDataURL("image/jpeg", 0.8).split(",", 2)[1] };
}

function shelf(pen, floor) {
  for (let left = 16; left < SIDE - 40; ) {
    const width = 20 + Math.random() * 26;
    const height = 130 + Math.random() * 80;
    pen.fillStyle = SPINES[Math.floor(Math.random() * SPINES.length)];
    pen.fillRect(left, floor - height, width, height);
    pen.fillStyle = "rgb(255 255 255 / 60%)";
    pen.fillRect(left + 4, floor - height + 18, width - 8, 5);
    left += width + 3;
  }
  pen.fillStyle = "#8a6b3f";
  pen.fillRect(0, floor, SIDE, 12);
}

/** A WAV of three soft notes, as an upload: the stand-in takes it for the voice message of a person. */
export function chime() {
  const count = RATE * CHIME_SECONDS;
  const view = new DataView(new ArrayBuffer(44 + count));
  const words = (at, text) => [...text].forEach((sign, index) => view.setUint8(at + index, sign.charCodeAt(0)));
  words(0, "RIFF");
  view.setUint32(4, 36 + count, true);
  words(8, "WAVEfmt ");
  [[16, 16, 4], [20, 1, 2], [22, 1, 2], [24, RATE, 4], [28, RATE, 4], [32, 1, 2], [34, 8, 2]].forEach(([at, value, size]) =>
    size === 4 ? view.setUint32(at, value, true) : view.setUint16(at, value, true));
  words(36, "data");
  view.setUint32(40, count, true);
  for (let index = 0; index < count; index += 1) view.setUint8(44 + index, 128 + Math.round(40 * loudness(index / RATE)));
  const bytes = new Uint8Array(view.buffer);
  return { name: "chime.wav", type: "audio/wav", base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) };
}

/** Between -1 and 1, `seconds` after the start. */
function loudness(seconds) {
  const sounding = CHIME.filter(([, start]) => seconds >= start);
  return sounding.reduce((sum, [hertz, start]) => sum + Math.sin(2 * Math.PI * hertz * seconds) * Math.exp(-4 * (seconds - start)), 0) / CHIME.length;
}
