export { buddy } from "./connection";
export { buddyIntegration } from "./integration";
