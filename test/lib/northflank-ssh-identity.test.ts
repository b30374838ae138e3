import { generateKeyPairSync } from "node:crypto";
import { NorthflankSshIdentity } from "../../lib/northflank-ssh-identity";
import { attributesIn, newStack, reportedBy } from "./support";

const TYPE = "integrations_northflank_ssh_identity";

it("has all that an SSH identity takes, under Terraform's names", () => {
  const stack = newStack();

  new NorthflankSshIdentity(stack, "on-call", {
    description: "The people on call",
    sshPublicKeys: ["ssh-rsa AAAAB3NzaC1yc2E ada@acme"],
    restrictions: { projects: ["web"], tags: { items: ["prod"], matchCondition: "and" } },
  });

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    name: "on-call",
    description: "The people on call",
    ssh_public_keys: ["ssh-rsa AAAAB3NzaC1yc2E ada@acme"],
    restrictions: {
      projects: { enabled: true, items: ["web"] },
      tags: { enabled: true, items: ["prod"], match_condition: "and" },
    },
  });
});

it("takes the keys of all projects, and keys that another resource has", () => {
  const stack = newStack();

  new NorthflankSshIdentity(stack, "on-call", {
    sshPublicKeys: ["${tls_private_key.deploy.public_key_openssh}"],
    restrictions: { projects: "all" },
  });

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    ssh_public_keys: ["${tls_private_key.deploy.public_key_openssh}"],
    restrictions: { projects: { enabled: false } },
  });
});

it("refuses a private key at synth, without showing it", () => {
  const stack = newStack();
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));

  new NorthflankSshIdentity(stack, "on-call", { sshPublicKeys: [pem] });

  const reported = reportedBy(stack).join("\n");
  expect(reported).toMatch(/sshPublicKeys: .*private key/);
  expect(reported).not.toContain(pem.split("\n")[1]);
});

it("is looked up by its name and by its id", () => {
  const stack = newStack();

  expect(NorthflankSshIdentity.fromName(stack, "a", "On call").sshIdentityId).toBeDefined();
  expect(NorthflankSshIdentity.fromSshIdentityId(stack, "b", "on-call").name).toBeDefined();
});
