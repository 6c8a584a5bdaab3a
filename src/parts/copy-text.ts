/** Puts text on the clipboard. A school's own address is often plain http, where the modern way is closed: then the old one. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

function copyOldWay(text: string): boolean {
  const opener = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  const done = document.execCommand?.('copy') ?? false;
  box.remove();
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  return done;
}
