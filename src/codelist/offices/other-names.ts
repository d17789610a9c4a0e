/** Names that people use beside those of the list: short, older, and spelled in other ways. Common knowledge, gathered by us. */

/** Names by ST.3 code. Former names of a state stay with its present code; a name that stands under two codes is a question. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Émirats', 'Emirates'], BA: ['Bosnia', 'Bosnia & Herzegovina', 'Bosnie'], BN: ['Brunei', 'Brunéi'], BO: ['Plurinational State of Bolivia', 'État plurinational de Bolivie'],
  BX: ['Benelux Organization for Intellectual Property', 'Benelux Office'], BY: ['Byelorussia', 'Biélorussie', 'Белоруссия'],
  CD: ['Congo', 'Конго', 'Democratic Republic of the Congo', 'DRC', 'RDC', 'Congo-Kinshasa', 'Zaire', 'Zaïre'], CG: ['Republic of the Congo', 'République du Congo', 'Congo-Brazzaville'], CH: ['Schweiz', 'Svizzera', 'Swiss Confederation', 'Confédération suisse'],
  CI: ['Ivory Coast', 'Costa de Marfil'], CN: ['Republic of China', 'People\'s Republic of China', 'République populaire de Chine', 'PRC'], CV: ['Cape Verde', 'Cap-Vert'],
  CZ: ['Česko', 'Czech Republic', 'République tchèque', 'República Checa', 'Чешская Республика', '捷克共和国'], DE: ['Federal Republic of Germany', 'République fédérale d’Allemagne', 'Deutschland'],
  EA: ['Eurasian Patent Office', 'Office eurasien des brevets', 'Евразийское патентное ведомство'], EM: ['EU Intellectual Property Office', 'Office for Harmonization in the Internal Market'],
  EP: ['European Patent Organisation', 'Office européen de brevets'], FK: ['Falklands', 'Malvinas'], FI: ['Suomi'], GB: ['Northern Ireland', 'Irlande du Nord', 'Irlanda del Norte', 'Северная Ирландия', 'Great Britain', 'Grande-Bretagne', 'United Kingdom of Great Britain and Northern Ireland', 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'Великобритания', 'Gran Bretaña', '英国'],
  GC: ['Gulf Cooperation Council', 'Cooperation Council for the Arab States of the Gulf'], GM: ['The Gambia'], GR: ['Hellenic Republic', 'Hellas'], GS: ['South Georgia', 'Géorgie du Sud'], HK: ['Hong Kong', 'Hong-Kong', 'Hong Kong SAR', '香港', 'Гонконг'],
  IB: ['International Bureau of the World Intellectual Property Organization', 'World Intellectual Property Organization', 'Organisation mondiale de la propriété intellectuelle', 'Organización Mundial de la Propiedad Intelectual', 'Всемирная организация интеллектуальной собственности', '世界知识产权组织', 'المنظمة العالمية للملكية الفكرية'],
  IQ: ['Irak'], IR: ['Islamic Republic of Iran', 'République islamique d’Iran'], KE: ['Kenia'], KG: ['Kyrgyz Republic', 'Kirghizstan', 'Киргизия'],
  KP: ['Korea', 'Corée', 'Corea', 'Корея', 'Democratic People\'s Republic of Korea', 'North Korea', 'Corée du Nord', 'Corea del Norte', 'КНДР', '朝鲜'], KR: ['Korea', 'Corée', 'Corea', 'Корея', '대한민국', 'South Korea', 'Corée du Sud', 'Corea del Sur', 'Южная Корея', '韩国', 'كوريا الجنوبية'],
  LA: ['Laos', 'Lao People\'s Democratic Republic', '老挝', 'Лаос'], LY: ['Libyan Arab Jamahiriya'], MD: ['Moldova', 'Moldavie', 'Moldavia', 'Молдова', 'Молдавия', '摩尔多瓦'], MK: ['Macedonia', 'Macédoine', 'The former Yugoslav Republic of Macedonia', 'FYROM'],
  MM: ['Burma', 'Birmanie'], MO: ['Macau', 'Macao', '澳门'], MU: ['Île Maurice'], NL: ['Nederland', 'Holland', 'Kingdom of the Netherlands', 'Hollande'], NZ: ['Aotearoa'], RU: ['Russia', 'Russie', 'Rusia', 'Россия', '俄罗斯', 'روسيا'],
  SH: ['Saint Helena', 'Sainte-Hélène'], ST: ['São Tomé and Príncipe', 'São Tomé et Príncipe'], SY: ['Syria', 'Syrie', 'Siria', 'Сирия', '叙利亚', 'سوريا'], SZ: ['Swaziland'], TL: ['East Timor', 'Timor oriental'], TR: ['Turkey', 'Turquie', 'Turquía'],
  TT: ['Trinité et Tobago', 'Trinidad'], TW: ['Republic of China', 'Taiwan', 'Taïwan', 'Chinese Taipei', 'Тайвань'], TZ: ['Tanzania', 'Tanzanie', 'Танзания'], US: ['United States', 'États-Unis', 'Estados Unidos', 'США', '美国', 'الولايات المتحدة', 'U.S.A.', 'U.S.'],
  VA: ['Vatican', 'Vatican City', 'Vatican City State', 'Cité du Vatican'], VC: ['Saint Vincent'], VE: ['Bolivarian Republic of Venezuela', 'République bolivarienne du Venezuela'], VN: ['Vietnam'], ZA: ['Republic of South Africa', 'ЮАР'],
  SU: ['USSR', 'URSS', 'СССР', 'Union of Soviet Socialist Republics'], DD: ['GDR', 'RDA', 'East Germany', 'Allemagne de l’Est'], RH: ['Rhodesia', 'Rhodésie'], YD: ['South Yemen', 'Yémen du Sud'], YU: ['Yugoslavia', 'Yougoslavie', 'Югославия', 'Serbia and Montenegro', 'Serbie-et-Monténégro'],
  AT: ['Österreich'], BE: ['België'], DK: ['Danmark'], HU: ['Magyarország'], IS: ['Ísland'], JP: ['Nippon'], NO: ['Norge'], PL: ['Polska'], SE: ['Sverige'], UA: ['Україна'],
}
