import type { Emulator } from "../../src/emulator";
import { leaksIn } from "./leaks";
import { succeeded, type Program } from "./program";
import { prove, type Step } from "./story";

/** Recognisable, so that the last step can look for them everywhere. */
const SECRETS = {
  aws_access_key: "FAKE-SECRET-demo-aws-access",
  aws_secret_key: "FAKE-SECRET-demo-aws-secret",
  cloudflare_token: "FAKE-SECRET-demo-cloudflare",
  docker_hub_password: "FAKE-SECRET-demo-docker",
} as const;

const ROTATED = "FAKE-SECRET-demo-docker-rotated";

/** The whole life of three integrations of Buddy: from nothing, through drift and rotation, to nothing. */
export function buddyStory(program: Program, { buddy }: Emulator): readonly Step[] {
  program.set({
    BUDDY_BASE_URL: buddy.baseUrl,
    BUDDY_TOKEN: buddy.tokens.full,
    ...Object.fromEntries(Object.entries(SECRETS).map(([name, value]) => [`TF_VAR_${name}`, value])),
  });
  const writes = (): number => buddy.requests.all().filter(({ method }) => method !== "GET").length;
  const named = (identifier: string) =>
    buddy.integrations().find((integration) => integration.identifier === identifier);

  return [
    {
      does: "cdktf deploy",
      proves: "three integrations exist, with the credentials they were given",
      async run() {
        succeeded(await program.run("deploy"));
        prove(
          buddy.integrations().length === 3,
          `Buddy has ${String(buddy.integrations().length)} integrations, not 3`,
        );
        prove(
          named("docker_hub")?.credentials.password === SECRETS.docker_hub_password,
          "Docker Hub did not get its password",
        );
      },
    },
    {
      does: "cdktf deploy and cdktf diff, again",
      proves: "a second deploy changes nothing, plans nothing and writes nothing",
      async run() {
        const before = writes();
        for (const command of ["deploy", "diff"]) {
          const ran = succeeded(await program.run(command));
          prove(ran.output.includes("No changes."), `${command} planned changes`, ran.output);
        }
        prove(writes() === before, "Buddy was written to");
      },
    },
    {
      does: "another user renames an integration in Buddy, then cdktf diff",
      proves: "the drift is detected, and nothing else",
      async run() {
        buddy.changeIntegration(named("cloudflare_dns")?.hash_id ?? "", { name: "renamed by hand" });
        const ran = succeeded(await program.run("diff"));
        prove(
          ran.output.includes("0 to add, 1 to change, 0 to destroy"),
          "the plan is not one change",
          ran.output,
        );
        prove(
          ran.output.includes('"renamed by hand" -> "Cloudflare DNS"'),
          "the plan does not show it",
          ran.output,
        );
      },
    },
    {
      does: "cdktf deploy",
      proves: "the drift is gone, and no credential was sent for it",
      async run() {
        buddy.requests.clear();
        succeeded(await program.run("deploy"));
        prove(named("cloudflare_dns")?.name === "Cloudflare DNS", "the name is still the one given by hand");
        prove(!JSON.stringify(buddy.requests.all()).includes("FAKE-SECRET"), "credentials were sent along");
      },
    },
    {
      does: "one password changes, then cdktf deploy",
      proves: "the new password is sent automatically, and the other credentials are not",
      async run() {
        buddy.requests.clear();
        program.set({ TF_VAR_docker_hub_password: ROTATED });
        succeeded(await program.run("deploy"));
        const sent = buddy.requests.all().filter(({ method }) => method === "PATCH");
        prove(sent.length === 1, `Buddy got ${String(sent.length)} updates, not 1`);
        prove(named("docker_hub")?.credentials.password === ROTATED, "the new password did not arrive");
      },
    },
    {
      does: "every file and every printed line is searched for the secrets",
      proves: "none of them is stored or shown anywhere",
      run() {
        const secrets = [...Object.values(SECRETS), ROTATED, buddy.tokens.full];
        const found = leaksIn(program.traces(), secrets);
        prove(found.length === 0, `secrets are in: ${found.join(", ")}`);
        return Promise.resolve();
      },
    },
    {
      does: "cdktf destroy",
      proves: "nothing is left behind",
      async run() {
        succeeded(await program.run("destroy"));
        prove(
          buddy.integrations().length === 0,
          `Buddy still has ${String(buddy.integrations().length)} integrations`,
        );
      },
    },
  ];
}
