// Made by scripts/generate.ts from grpc/health/v1/health.proto. Do not edit: run npm run generate.
//
// A message that the provider reads has all its fields, save messages and optional ones, which may be undefined. One that
// it only writes may leave any of them out.

import { field, message, type Message } from "../protobuf/message";
import { service, serverStreaming, unary, type ServerStreaming, type Unary } from "../protobuf/service";

export const HealthCheckResponse_ServingStatus = {
  UNKNOWN: 0,
  SERVING: 1,
  NOT_SERVING: 2,
  SERVICE_UNKNOWN: 3,
} as const;
export type HealthCheckResponse_ServingStatus = (typeof HealthCheckResponse_ServingStatus)[keyof typeof HealthCheckResponse_ServingStatus];

export interface HealthCheckRequest {
  readonly service: string;
}

export const HealthCheckRequest: Message<HealthCheckRequest> = /* @__PURE__ */ message(() => [field(1, "service", "string")]);

export interface HealthCheckResponse {
  readonly status?: HealthCheckResponse_ServingStatus;
}

export const HealthCheckResponse: Message<HealthCheckResponse> = /* @__PURE__ */ message(() => [field(1, "status", "enum")]);

export interface Health {
  readonly check: Unary<HealthCheckRequest, HealthCheckResponse>;
  readonly watch: ServerStreaming<HealthCheckRequest, HealthCheckResponse>;
}

export const Health = /* @__PURE__ */ service<Health>("grpc.health.v1.Health", () => ({
  check: unary("Check", HealthCheckRequest, HealthCheckResponse),
  watch: serverStreaming("Watch", HealthCheckRequest, HealthCheckResponse),
}));
