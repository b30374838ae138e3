/** What src/main.ts and the plugin load at the first call that needs it, for the bundle that holds it. */
export { loadProvider } from "../../src/load";
export { startLoading } from "../../src/plugin/loading";
