/** MapLibre's own register of what goes to its workers, which it does not export; null in development (tools/maplibre-from-source.ts). */
declare module 'virtual:maplibre-register' {
  export const register: ((name: string, made: new (...given: never[]) => unknown) => void) | null;
}
