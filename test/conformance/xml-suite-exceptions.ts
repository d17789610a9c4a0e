/** Files with a DOCTYPE that are refused for something else, which is found first; by the reason. */
export const REFUSED_BEFORE_DOCTYPE: Readonly<Record<string, readonly string[]>> = {
  'an encoding that is not read, declared before the DOCTYPE': [
    'ibm-not-wf-P23-ibm23n05.xml', 'pr-xml-euc-jp', 'pr-xml-iso-2022-jp', 'pr-xml-shift_jis',
    'rmt-ns10-006', 'weekly-euc-jp', 'weekly-iso-2022-jp', 'weekly-shift_jis',
  ],
  'the XML declaration does not stand at the start': [
    'ibm-not-wf-P01-ibm01n02.xml', 'ibm-not-wf-P22-ibm22n02.xml', 'sgml02',
  ],
  'the XML declaration is malformed': [
    'ibm-not-wf-P23-ibm23n01.xml', 'ibm-not-wf-P23-ibm23n02.xml', 'ibm-not-wf-P23-ibm23n03.xml', 'ibm-not-wf-P23-ibm23n04.xml',
    'ibm-not-wf-P24-ibm24n01.xml', 'ibm-not-wf-P24-ibm24n03.xml', 'ibm-not-wf-P24-ibm24n04.xml', 'ibm-not-wf-P24-ibm24n05.xml',
    'ibm-not-wf-P24-ibm24n06.xml', 'ibm-not-wf-P24-ibm24n07.xml', 'ibm-not-wf-P24-ibm24n08.xml', 'ibm-not-wf-P24-ibm24n09.xml',
    'ibm-not-wf-P25-ibm25n01.xml', 'ibm-not-wf-P25-ibm25n02.xml', 'ibm-not-wf-P26-ibm26n01.xml', 'ibm-not-wf-P32-ibm32n01.xml',
    'ibm-not-wf-P32-ibm32n02.xml', 'ibm-not-wf-P32-ibm32n03.xml', 'ibm-not-wf-P32-ibm32n04.xml', 'ibm-not-wf-P32-ibm32n05.xml',
    'ibm-not-wf-P32-ibm32n06.xml', 'ibm-not-wf-P32-ibm32n07.xml', 'ibm-not-wf-P32-ibm32n08.xml', 'ibm-not-wf-P80-ibm80n01.xml',
    'ibm-not-wf-P80-ibm80n02.xml', 'ibm-not-wf-P80-ibm80n03.xml', 'ibm-not-wf-P80-ibm80n04.xml', 'ibm-not-wf-P80-ibm80n05.xml',
    'ibm-not-wf-P80-ibm80n06.xml', 'ibm-not-wf-P81-ibm81n01.xml', 'ibm-not-wf-P81-ibm81n02.xml', 'ibm-not-wf-P81-ibm81n03.xml',
    'ibm-not-wf-P81-ibm81n04.xml', 'ibm-not-wf-P81-ibm81n05.xml', 'ibm-not-wf-P81-ibm81n06.xml', 'ibm-not-wf-P81-ibm81n07.xml',
    'ibm-not-wf-P81-ibm81n08.xml', 'ibm-not-wf-P81-ibm81n09.xml', 'o-p39fail5',
  ],
  'bytes that are no UTF-8, behind the DOCTYPE: decoding comes first': [
    'ibm-not-wf-P02-ibm02n30.xml', 'ibm-not-wf-P02-ibm02n31.xml', 'rmt-e2e-27', 'x-ibm-1-0.5-not-wf-P04-ibm04n21.xml',
    'x-ibm-1-0.5-not-wf-P04-ibm04n22.xml', 'x-ibm-1-0.5-not-wf-P04-ibm04n23.xml', 'x-ibm-1-0.5-not-wf-P04-ibm04n24.xml', 'x-ibm-1-0.5-not-wf-P04a-ibm04an21.xml',
    'x-ibm-1-0.5-not-wf-P04a-ibm04an22.xml', 'x-ibm-1-0.5-not-wf-P04a-ibm04an23.xml', 'x-ibm-1-0.5-not-wf-P04a-ibm04an24.xml',
  ],
  'markup or text before the DOCTYPE is malformed': [
    'ibm-not-wf-P23-ibm23n06.xml', 'ibm-not-wf-P24-ibm24n02.xml', 'ibm-not-wf-P83-ibm83n02.xml',
  ],
  'another version of XML, declared before the DOCTYPE': [
    'x-rmt-008', 'x-rmt-008b',
  ],
}
