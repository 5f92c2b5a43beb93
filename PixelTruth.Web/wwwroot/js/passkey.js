// Forms marked data-passkey="get" or "create" ask the browser for a passkey and send what it gives.
const supported = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

async function options(form, kind) {
  const token = form.querySelector("[name=__RequestVerificationToken]").value;
  const answer = await fetch(`/passkeys/${kind}-options`, { method: "POST", headers: { "X-PixelTruth-Form": token } });
  if (!answer.ok) throw new Error("The server did not answer. Try again.");
  return answer.json();
}

async function credential(form) {
  const kind = form.dataset.passkey;
  const given = await options(form, kind);
  return kind === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(given) });
}

document.addEventListener("submit", async event => {
  const form = event.target;
  if (!form.dataset?.passkey) return;
  event.preventDefault();
  const status = form.querySelector("[data-passkey-status]");
  try {
    if (!supported) throw new Error("This browser has no passkeys. Use the password, or a newer browser.");
    form.querySelector("[data-passkey-credential]").value = JSON.stringify(await credential(form));
    form.submit();
  } catch (error) {
    status.textContent = error.name === "NotAllowedError" ? "No passkey was chosen." : error.message;
  }
});
