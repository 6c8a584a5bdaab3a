/** Figures for Prometheus: counts and times, nothing about anybody. */
export interface Metrics {
  /** One answered request. route: the pattern, such as /api/pins/:pin. seconds: until the answer began. */
  readonly request: (route: string, status: number, seconds: number) => void;
  /** Everything in the text format of Prometheus. gauges: what is measured now, by name. */
  readonly text: (gauges: Readonly<Record<string, number>>) => string;
}

/** Upper bounds in seconds. */
const bounds = [0.005, 0.02, 0.05, 0.1, 0.25, 1, 2.5];

export function openMetrics(): Metrics {
  const requests = new Map<string, number>();
  const times = bounds.map(() => 0);
  let sum = 0;
  let count = 0;
  return {
    request(route, status, seconds) {
      const labels = `route="${route.replaceAll(/["\\\n]/g, '')}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      bounds.forEach((bound, i) => {
        if (seconds <= bound) times[i] = (times[i] ?? 0) + 1;
      });
      sum += seconds;
      count += 1;
    },
    text: (gauges) => [
      '# HELP aan_tafel_requests_total Answered requests.', '# TYPE aan_tafel_requests_total counter',
      ...[...requests].map(([labels, number]) => `aan_tafel_requests_total{${labels}} ${number}`),
      '# HELP aan_tafel_request_seconds Time until an answer began.', '# TYPE aan_tafel_request_seconds histogram',
      ...bounds.map((bound, i) => `aan_tafel_request_seconds_bucket{le="${bound}"} ${times[i] ?? 0}`),
      `aan_tafel_request_seconds_bucket{le="+Inf"} ${count}`, `aan_tafel_request_seconds_sum ${sum}`, `aan_tafel_request_seconds_count ${count}`,
      ...Object.entries(gauges).flatMap(([name, value]) => [`# TYPE aan_tafel_${name} gauge`, `aan_tafel_${name} ${value}`]), '',
    ].join('\n'),
  };
}
