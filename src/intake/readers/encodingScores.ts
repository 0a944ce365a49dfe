/** The characters that tables and names use most, in both scripts: no other reading of the bytes hits them so often. */
const frequent = new Set(
  `的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经
  十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相
  全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果
  料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则
  任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带
  安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装
  影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选
  標標準客户戶编编號订訂单單额額费費类別类類别日期金额金額数量單價单价渠道通路成本科目摘要借方贷方餘额余额合计合計小计總计总计姓名
  公司有限股份廣告广告推广推廣销售銷售服务服務部门部門产品產品備註备注地址电话電話邮件郵件会员會員买买家買家店铺店鋪发票發票付款
  這個為國時來們對會發動過說產種後經進著電現實體當點從業開還數間關無與長問應兩將給結題統處據軍報車東門設認證轉務達類確張馬節話`.replace(
    /\s/g,
    "",
  ),
);

/** Full-width forms and punctuation are as good a sign as frequent characters. */
const isFrequent = (character: string) =>
  frequent.has(character) || /[\u3000-\u3002\uff00-\uff5e「」《》]/.test(character);

function frequentShare(text: string): number {
  const foreign = [...text].filter((character) => character > "\x7f");
  return foreign.length === 0 ? 0 : foreign.filter(isFrequent).length / foreign.length;
}

/** Share of the two-byte characters that a test of their bytes passes. */
function pairShare(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let [pairs, common] = [0, 0];
  for (let i = 0; i + 1 < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    pairs++;
    if (isCommon(bytes[i]!, bytes[i + 1]!)) common++;
    i++;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/** GB 2312 orders its characters by use: level 1 is 0xB0 to 0xD7, punctuation 0xA1 to 0xA3. From 0 to 2. */
export function scoreGbk(bytes: Uint8Array, text: string): number {
  const common = (lead: number, trail: number) =>
    trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
  return pairShare(bytes, common) + frequentShare(text);
}

/** Big5 does the same: frequent characters are 0xA4 to 0xC6, punctuation 0xA1 to 0xA3. From 0 to 2. */
export function scoreBig5(bytes: Uint8Array, text: string): number {
  return pairShare(bytes, (lead) => lead >= 0xa1 && lead <= 0xc6) + frequentShare(text);
}

const western = /^[À-ÖØ-öø-ÿŠšŽžŒœŸ€£¥§°·–—‘’‚“”„…•«»½¼¾©®™ªº´¿¡\u00a0±²³µ]+$/;

/** Letters with accents stand alone, or two together, between plain ones. From 0 to 2. */
export function scoreWindows1252(_bytes: Uint8Array, text: string): number {
  if (/[\x80-\x9f]/.test(text)) return 0; // five bytes that Windows-1252 does not have
  const runs = text.match(/[^\0-\x7f]+/g) ?? [];
  const weight = (run: string) => (!western.test(run) ? 0 : run.length === 1 ? 2 : run.length === 2 ? 1 : 0);
  const characters = runs.reduce((sum, run) => sum + run.length, 0);
  return characters === 0 ? 0 : runs.reduce((sum, run) => sum + run.length * weight(run), 0) / characters;
}
