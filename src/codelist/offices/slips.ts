/**
 * What people write in place of an ST.3 code: codes of other lists, and acronyms of offices. Without names: small enough for rules.
 *
 * Common knowledge, gathered by us. An acronym that several offices use is in `SHARED_TEXTS`, not in `OFFICE_SLIPS`.
 */

/** Upper-case text that stands for one office, and its code. */
export const OFFICE_SLIPS: Readonly<Record<string, string>> = {
  UK: 'GB', EL: 'GR', USA: 'US', UAE: 'AE', UKIPO: 'GB', 'UK-IPO': 'GB', USPTO: 'US', JPO: 'JP', KIPO: 'KR', CNIPA: 'CN', CIPO: 'CA', 'IP AUSTRALIA': 'AU', IPONZ: 'NZ',
  DPMA: 'DE', OEPM: 'ES', UIBM: 'IT', IGE: 'CH', 'IGE-IPI': 'CH', PRH: 'FI', PRV: 'SE', DKPTO: 'DK', HIPO: 'HU', OSIM: 'RO', UPRP: 'PL', BPO: 'BG',
  ROSPATENT: 'RU', РОСПАТЕНТ: 'RU', ФИПС: 'RU', KAZPATENT: 'KZ', IMPI: 'MX', INDECOPI: 'PE', DINAPI: 'PY', SENADI: 'EC', SAIP: 'SA', OMPIC: 'MA', CIPC: 'ZA',
  IPOPHL: 'PH', IPOS: 'SG', MYIPO: 'MY', DGIP: 'ID', TURKPATENT: 'TR', TÜRKPATENT: 'TR', TIPO: 'TW',
  EPO: 'EP', IPI: 'CH', OEB: 'EP', OEP: 'EP', EPA: 'EP', ЕПВ: 'EP', EUIPO: 'EM', OHIM: 'EM', OHMI: 'EM', OAMI: 'EM', HABM: 'EM', EAPO: 'EA', OEAB: 'EA', ЕАПВ: 'EA', ЕАПО: 'EA', EURASIAN: 'EA',
  ARIPO: 'AP', OAPI: 'OA', BOIP: 'BX', OBPI: 'BX', BBIE: 'BX', BENELUX: 'BX', UPOV: 'XU', CPVO: 'QZ', OCVV: 'QZ', NPI: 'XN', VPI: 'XV', GCC: 'GC', GCCPO: 'GC', CCG: 'GC',
  WIPO: 'IB', OMPI: 'IB', ВОИС: 'IB', الويبو: 'IB', 产权组织: 'IB', 'INTERNATIONAL BUREAU': 'IB', 'BUREAU INTERNATIONAL': 'IB', 'OFICINA INTERNACIONAL': 'IB', 'МЕЖДУНАРОДНОЕ БЮРО': 'IB', 国际局: 'IB', 'المكتب الدولي': 'IB',
}

/** Upper-case text that stands for several offices: nobody can tell which without asking. */
export const SHARED_TEXTS: Readonly<Record<string, readonly string[]>> = {
  INPI: ['AR', 'BR', 'FR', 'PT'],
  SIPO: ['CN', 'SI'],
  INAPI: ['CL', 'DZ'],
  NIPO: ['LK', 'NO'],
  KOREA: ['KR', 'KP'],
  CORÉE: ['KR', 'KP'],
  COREA: ['KR', 'KP'],
  КОРЕЯ: ['KR', 'KP'],
  CONGO: ['CG', 'CD'],
  КОНГО: ['CG', 'CD'],
}

/** ISO 3166-1 codes of two letters that ST.3 of 2019 does not have, most of them of dependent territories. */
export const ISO_CODES_NOT_IN_ST3: readonly string[] =
  'AQ AS AX BL CC CX FM GF GP GU HM IO MF MH MQ NC NF NU PF PM PN PR PS RE SJ TF TK UM VI WF YT'.split(' ')

const ALPHA_3 = 'AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AR:ARG AT:AUT AU:AUS AW:ABW AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR '
  + 'BH:BHR BI:BDI BJ:BEN BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK '
  + 'CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY EH:ESH ER:ERI '
  + 'ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GQ:GNQ GR:GRC GS:SGS GT:GTM '
  + 'GW:GNB GY:GUY HK:HKG HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN '
  + 'KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY '
  + 'MA:MAR MC:MCO MD:MDA ME:MNE MG:MDG MK:MKD ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM '
  + 'NE:NER NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NZ:NZL OM:OMN PA:PAN PE:PER PG:PNG PH:PHL PK:PAK PL:POL PT:PRT PW:PLW PY:PRY QA:QAT RO:ROU RS:SRB '
  + 'RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD ST:STP SV:SLV SX:SXM SY:SYR '
  + 'SZ:SWZ TC:TCA TD:TCD TG:TGO TH:THA TJ:TJK TL:TLS TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA US:USA UY:URY UZ:UZB VA:VAT '
  + 'VC:VCT VE:VEN VG:VGB VN:VNM VU:VUT WS:WSM YE:YEM ZA:ZAF ZM:ZMB ZW:ZWE'

/** ST.3 codes by the three-letter code of ISO 3166-1. */
export const CODES_BY_ALPHA_3: ReadonlyMap<string, string> =
  new Map(ALPHA_3.split(' ').map(pair => [pair.slice(3), pair.slice(0, 2)] as const))
