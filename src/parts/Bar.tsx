/** A thick bar of points 0-100, with the limit as a tick, the goal as an arrow and an earlier value as dots. */
export function Bar({ value, side = 'you', limit, goal, before, label, height }: {
  readonly value: number; readonly side?: 'you' | 'they'; readonly limit?: number | null; readonly goal?: number | null; readonly before?: number | null;
  /** What a screen reader says; leave out where the number stands beside the bar in words. */
  readonly label?: string; readonly height?: string;
}) {
  const at = (points: number): string => `${Math.min(100, Math.max(0, points))}%`;
  return (
    <div class={side === 'they' ? 'bar they' : 'bar'} style={height ? { '--height': height } : undefined} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}>
      <span class={value > 0 ? 'fill' : 'fill none'} style={{ width: at(value) }} />
      {before != null && <span class="before" style={{ left: at(before) }} />}
      {limit != null && <span class="limit" style={{ left: at(limit) }} />}
      {goal != null && <span class="goal" style={{ left: at(goal) }} />}
    </div>
  );
}

/** The key below a bar. */
export function BarLegend({ limit, goal }: { readonly limit?: string; readonly goal?: string }) {
  return (
    <div class="bar-legend">
      {limit && <span class="limit-key">{limit}</span>}
      {goal && <span class="goal-key">{goal}</span>}
    </div>
  );
}

/** Ten bridge stones, value 0-100. colour: a CSS colour or var(). */
export function Stones({ value, colour, label }: { readonly value: number; readonly colour?: string; readonly label?: string }) {
  const filled = value / 10;
  return (
    <div class="stones" style={colour ? { '--stone': colour } : undefined} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}>
      {Array.from({ length: 10 }, (_, i) => {
        const part = Math.min(1, Math.max(0, filled - i));
        return <span key={i} class={part > 0 ? '' : 'open'}>{part > 0 && <i style={{ width: `${part * 100}%` }} />}</span>;
      })}
    </div>
  );
}
