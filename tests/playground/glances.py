"""Looks at the page from inside: small pieces of JavaScript that a test evaluates there."""

SHOWN_AFTER = """
async (words) => {
  const field = document.querySelector("#phone textarea");
  field.focus();
  field.value = words;
  const shown = new Promise((resolve) => {
    const look = () => document.querySelector("#phone .log").textContent.includes(words);
    const watch = new MutationObserver(() => look() && (watch.disconnect(), resolve(performance.now())));
    watch.observe(document.querySelector("#phone"), { childList: true, subtree: true });
  });
  const pressed = performance.now();
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  return (await shown) - pressed;
}
"""
"""Milliseconds from Enter in the phone's field until the words stand in the talk."""

NAMELESS = """
() => [...document.querySelectorAll("button, input, textarea, a, [role=radio], [role=option]")]
  .filter((control) => control.checkVisibility() && !control.closest("[aria-hidden=true]"))
  .filter((control) => !(control.getAttribute("aria-label") || control.textContent.trim() || control.title))
  .map((control) => control.outerHTML)
"""
"""Controls that a screen reader would have no name for."""

TOO_FAINT = """
(least) => {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const mix = (top, under) => {
    const part = (c) => top[c] * top.a + under[c] * (1 - top.a);
    return { r: part("r"), g: part("g"), b: part("b") };
  };
  const linear = (c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ({ r, g, b }) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (node) => {
    if (!node) return { r: 255, g: 255, b: 255 };
    const own = parse(getComputedStyle(node).backgroundColor);
    return own.a === 1 ? own : mix(own, ground(node.parentElement));
  };
  const contrast = (node) => {
    const under = ground(node);
    const lights = [luminance(mix(parse(getComputedStyle(node).color), under)), luminance(under)];
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = [];
  while (walker.nextNode()) {
    const { data, parentElement: node } = walker.currentNode;
    if (!data.trim() || !node.checkVisibility() || node.closest(".visually-hidden, .pending")) continue;
    if (contrast(node) < least) faint.push(`${data.trim()} in ${node.className || node.tagName}: ${contrast(node)}`);
  }
  return faint;
}
"""
"""Visible words whose contrast with what they stand on is below the given one."""
