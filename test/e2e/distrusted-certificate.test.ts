import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { createSelfSigned } from "../http/support/certificate";
import { openStage, plainText, type Stage } from "./support/terraform";

/** A read, which is repeated after any other failure of the network. */
const LOOKUP = {
  data: {
    integrations_buddy_integration: {
      sentry: { domain: "acme-dev", integration_id: "64f0c0ffee0000000000a001" },
    },
  },
};

const TOKEN = "FAKE-BUDDY-TOKEN-3d21";

let server: Server;
let stage: Stage;
let connections = 0;
let requests = 0;

beforeAll(async () => {
  const { certificate, key } = createSelfSigned("localhost");
  server = createServer({ cert: certificate, key }, (_request, response) => {
    requests += 1;
    response.end("{}");
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  stage = openStage({
    BUDDY_BASE_URL: `https://localhost:${(server.address() as AddressInfo).port}`,
    BUDDY_TOKEN: TOKEN,
  });
  stage.write(LOOKUP);
});

beforeEach(() => {
  connections = 0;
  requests = 0;
});

afterAll(async () => {
  stage.remove();
  await new Promise((done) => server.close(done));
});

test("a registry with a self-signed certificate is one clear error, without a second try and without the token", async () => {
  const { exitCode, output } = await stage.plan();

  expect(exitCode).toBe(1);
  expect(output.match(/Error: /g)).toHaveLength(1);
  expect(plainText(output)).toContain("NODE_EXTRA_CA_CERTS");
  expect(output).not.toContain("NODE_TLS_REJECT_UNAUTHORIZED");
  expect(output).not.toContain(TOKEN);
  expect({ connections, requests }).toEqual({ connections: 1, requests: 0 });
});

test("NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing of it but a warning", async () => {
  stage.set({ NODE_TLS_REJECT_UNAUTHORIZED: "0" });

  const { exitCode, output } = await stage.plan();

  expect(exitCode).toBe(1);
  expect(output.match(/Error: /g)).toHaveLength(1);
  expect(plainText(output)).toContain(
    "Warning: NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect on this provider",
  );
  expect({ connections, requests }).toEqual({ connections: 1, requests: 0 });
});
