// The photo that lies over a grid, and the JSON of a photo as the API answers it.
export function open(dialog) {
  if (!dialog.open) dialog.showModal();
}

export async function json(address, target) {
  const answer = await fetch(address, { headers: { accept: "application/json" } });
  const text = await answer.text();
  if (!answer.ok) return { text: null, bytes: 0, status: answer.status };
  target.replaceChildren(...parts(JSON.parse(text), "", ""));
  return { text, bytes: new Blob([text]).size, status: answer.status };
}

// Folding tree whose text is JSON: the text of the element parses to the answer.
function parts(value, key, comma) {
  if (value === null || typeof value !== "object") return [line(key, span(kind(value), JSON.stringify(value)), comma)];
  const list = Array.isArray(value), [start, end] = list ? "[]" : "{}", entries = Object.entries(value);
  if (!entries.length) return [line(key, start + end, comma)];
  const node = document.createElement("details"), head = document.createElement("summary"), body = document.createElement("div");
  node.open = true;
  head.append(...label(key), start);
  body.className = "inner";
  entries.forEach(([name, item], i) => body.append(...parts(item, list ? "" : name, i < entries.length - 1 ? "," : "")));
  node.append(head, body, line("", end, comma));
  return [node];
}

const kind = value => value === null ? "null" : typeof value;
const label = key => key ? [span("key", JSON.stringify(key)), ": "] : [];

function span(name, text) {
  const element = document.createElement("span");
  element.className = `json-${name}`;
  element.textContent = text;
  return element;
}

function line(key, value, comma) {
  const element = document.createElement("div");
  element.append(...label(key), value, comma);
  return element;
}
