/**
 * What the command line takes from `cdktf.json` and hands to a program as context. cdktn holds the program against what
 * these versions can, and takes Terraform 1.5 where nothing is said (docs/apis/cdktf.md §9.2); cdktf does not look at
 * it.
 */
process.env.CDKTF_CONTEXT_JSON = JSON.stringify({ targetVersions: { terraform: ">=1.11.0" } });
