// The least that a plugin in Node can be: HTTP/2 over mutual TLS on a socket, and an empty answer to every call. Its key and
// certificate are made by who starts it.
"use strict";
const { createSecureServer } = require("node:http2");

const { BARE_KEY: key, BARE_CERTIFICATE: cert, BARE_SOCKET: socket, PLUGIN_CLIENT_CERT: ca } = process.env;
const server = createSecureServer({ key, cert, ca, requestCert: true, rejectUnauthorized: true });
server.on("stream", (stream) => {
  stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
  stream.end(Buffer.alloc(5));
});
server.listen(socket, () => {
  const der = cert.replace(/-----[^-]+-----|\s/g, "").replace(/=+$/, "");
  process.stdout.write(`1|6|unix|${socket}|grpc|${der}\n`);
});
process.on("SIGTERM", () => process.exit(0));
