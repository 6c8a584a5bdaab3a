/** What a browser that can read QR codes offers; not every browser does, and the types do not know it yet. */
export interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorMaker = new (setting: { readonly formats: readonly string[] }) => Detector;

/** null: this browser reads no QR codes, or there is no camera to ask for. */
export function detector(): DetectorMaker | null {
  const made = (window as { readonly BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  // On a plain http address browsers hide the camera.
  return made && 'mediaDevices' in navigator ? made : null;
}

export interface Eye {
  stop(): void;
}

/** Longer than a hand needs to show the next phone, shorter than one waits. */
const LOOK = 250;

/** Looks through the camera until it is stopped; each text once in a row. Rejects where there is no camera or no leave. */
export async function openEye(video: HTMLVideoElement, onText: (text: string) => void): Promise<Eye> {
  const Made = detector();
  if (!Made) throw new Error('no detector');
  const reading = new Made({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  let stopped = false;
  let last = '';
  const stop = (): void => {
    stopped = true;
    for (const track of stream.getTracks()) track.stop();
  };
  const look = async (): Promise<void> => {
    const found = await reading.detect(video).catch(() => []);
    if (stopped) return;
    const text = found[0]?.rawValue ?? '';
    if (text !== '' && text !== last) onText(text);
    if (text !== '') last = text;
    setTimeout(() => void look(), LOOK);
  };
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  void look();
  return { stop };
}
