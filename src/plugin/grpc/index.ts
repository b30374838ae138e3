export { serveCall } from "./exchange";
export { routesOf, type Route, type Routes } from "./route";
export { STATUS, StatusError } from "./status";
export { untilSent } from "./unsent";
