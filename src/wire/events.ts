/**
 * What the streams of a class and of a competition say. board: has an id, its version; send it back as
 * Last-Event-ID and nothing known comes twice. removed: this student or class is no longer in it; deleted:
 * it is gone: after both, coming back is of no use. bye: the server stops, ask again in a moment.
 */
export type StreamEvent = 'board' | 'removed' | 'deleted' | 'bye';

/**
 * Reads server-sent events from the text of an answer, piece by piece. EventSource cannot
 * send an Authorization header, and a key in an address would end up in logs: so the
 * browser reads the stream of a fetch with this.
 */
export interface SentEvent {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** Gives a function that takes the next piece of text and returns the events that are complete. */
export function eventReader(): (piece: string) => readonly SentEvent[] {
  let rest = '';
  return (piece) => {
    rest += piece;
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const read = readBlock(block);
      return read ? [read] : [];
    });
  };
}

/** null: a heartbeat, or a wish about the time between tries. */
function readBlock(block: string): SentEvent | null {
  let id: string | null = null;
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const match = /^(id|event|data): ?(.*)$/.exec(line);
    if (match?.[1] === 'id') id = match[2] ?? '';
    if (match?.[1] === 'event') event = match[2] ?? '';
    if (match?.[1] === 'data') data.push(match[2] ?? '');
  }
  return data.length === 0 ? null : { id, event, data: data.join('\n') };
}
