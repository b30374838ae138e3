import { northflankTroubles } from "./northflank";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

playTroubles(northflankTroubles);
playInTerraform(northflankTroubles);
