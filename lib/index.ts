export * from "./buddy-integration";
export * from "./integrations-provider";
export * from "./policies";
export * from "./registry-object";
export * from "./secret";
