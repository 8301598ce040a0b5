/** What the build compiles in, and the kinds of file that it inlines. */
declare const __VERSION__: string;
declare const __PANEL_INTEGRITY__: string;
declare const __CORE_INTEGRITY__: string;
declare const __PART_INTEGRITY__: Record<string, string>;

declare module '*.css?inline' {
  const text: string;
  export default text;
}
