import { granted, withNorthflank } from "./support";

const PATH = "/v1/cloud-providers/permissions";

it("answers the rights of all features together, for a token without permissions too", () =>
  withNorthflank({}, async ({ client, northflank }) => {
    const asked = `${PATH}?provider=aws&features=byoc&features=route53`;
    const expected = {
      permissions: [
        "eks:CreateCluster",
        "ec2:DescribeVpcs",
        "iam:PassRole",
        "route53:ChangeResourceRecordSets",
      ],
    };
    expect(granted(await client.get(asked))).toEqual(expected);
    northflank.addToken({ token: "FAKE-NONE", entity: "acme-platform", permissions: [] });
    const answer = await fetch(northflank.baseUrl + asked, {
      headers: { Authorization: "Bearer FAKE-NONE" },
    });
    expect(await answer.json()).toEqual({ data: expected });
  }));

it("has roles for Google Cloud", () =>
  withNorthflank({}, async ({ client }) => {
    expect(granted(await client.get(`${PATH}?provider=gcp&features=registry-pull`))).toMatchObject({
      roles: [{ id: "northflank_registry_pull", permissions: [expect.any(String)] }],
    });
  }));

it("knows no other clouds, no team, no other method and no older generation", () =>
  withNorthflank({}, async ({ client, northflank }) => {
    expect((await client.get(`${PATH}?provider=civo`)).status).toBe(400);
    expect((await client.get(PATH.replace("/v1", "/v1/teams/acme-platform"))).status).toBe(404);
    expect((await client.post(PATH, {})).status).toBe(405);
    northflank.configure({ generation: "0.9.5" });
    expect((await client.get(`${PATH}?provider=aws`)).status).toBe(404);
  }));
