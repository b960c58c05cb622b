/** Where the first answer of a build lies; null in development (tools/first-answer.ts). */
declare module 'virtual:first-answer' {
  const url: string | null;
  export default url;
}
