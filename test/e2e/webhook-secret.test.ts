import { generateKeyPairSync } from "node:crypto";
import { startEmulator } from "../../src/emulator";
import { findLeaks } from "./support/leaks";
import { serveHere } from "./support/served";
import { openStage } from "./support/terraform";

// What decrypts the secret is the engine's own function, and whether its result may go to a write-only attribute is the engine's
// to say.

test("the secret of a webhook goes on to a write-only attribute, decrypted by the engine, and is in no file", async () => {
  const emulator = await startEmulator();
  const served = await serveHere(emulator.environment);
  const stage = openStage(emulator.environment);
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  try {
    stage.set({ TF_REATTACH_PROVIDERS: served.reattach, TF_VAR_private_key: privateKey });
    stage.write({
      variable: { private_key: { type: "string", sensitive: true, ephemeral: true } },
      resource: {
        integrations_truto_webhook: {
          events: { target_url: "https://hooks.acme.example/truto", secret_public_key: publicKey },
        },
        integrations_truto_notification_destination: {
          receiver: {
            type: "slack",
            config_json: "{}",
            config_secrets:
              '${jsonencode({ webhook_url = "https://hooks.acme.example/${rsadecrypt(integrations_truto_webhook.events.encrypted_secret, var.private_key)}" })}',
          },
        },
      },
    });

    expect(await stage.apply()).toMatchObject({ exitCode: 0 });
    const again = await stage.plan();

    const [webhook] = emulator.truto.webhooks.all();
    const { secret } = webhook?.secrets as { readonly secret: string };
    const [destination] = emulator.truto.notificationDestinations.all();
    expect(destination?.secrets).toEqual({ config: { webhook_url: `https://hooks.acme.example/${secret}` } });
    expect(again).toMatchObject({ exitCode: 0 });
    expect(findLeaks(stage.folder, { output: again.output, log: served.logged() }, [secret])).toEqual([]);
  } finally {
    await served.close();
    await emulator.close();
    stage.remove();
  }
});
