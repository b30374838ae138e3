import { northflankTroubles } from "./northflank";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

jest.setTimeout(60_000);

playTroubles(northflankTroubles);
playInTerraform(northflankTroubles);
