/** Where the server listens, for browser and server alike. Keys and tokens never stand in an address: they go in the Authorization header. */
export const paths = {
  classes: '/api/classes',
  /** Everybody: what this PIN opens, and names to choose from. */
  byPin: (pin: string) => `/api/pins/${pin}`,
  names: (pin: string) => `/api/pins/${pin}/names`,
  join: '/api/join',
  code: '/api/join/code',
  // student
  me: '/api/me',
  moveCode: '/api/me/code',
  caseText: '/api/case',
  tickets: '/api/tickets',
  moves: (ticket: string) => `/api/tickets/${ticket}/moves`,
  undo: (ticket: string) => `/api/tickets/${ticket}/undo`,
  hints: (ticket: string) => `/api/tickets/${ticket}/hints`,
  result: (ticket: string) => `/api/tickets/${ticket}/result`,
  review: (ticket: string) => `/api/tickets/${ticket}/review`,
  // student and teacher
  board: '/api/board',
  events: '/api/events',
  // teacher
  class: '/api/class',
  desk: '/api/class/desk',
  map: '/api/class/map',
  export: '/api/class/results.csv',
  student: (id: string) => `/api/class/students/${id}`,
  /** Removes several students at once. */
  removal: '/api/class/removal',
  studentCode: (id: string) => `/api/class/students/${id}/code`,
  // competition
  competitions: '/api/competitions',
  competitionByCode: (code: string) => `/api/competitions/${code}`,
  /** With its own key, or (to look only) with the key of a class in it; the same for the board. */
  competition: '/api/competition',
  competitionBoard: '/api/competition/board',
  competitionEvents: '/api/competition/events',
  competitionClass: (id: string) => `/api/competition/classes/${id}`,
} as const;
