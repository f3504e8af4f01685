/** Letters that stand behind a name, as printed, without full stops. */
export const postNominals: ReadonlySet<string> = new Set([
  'AM', 'MP', 'MSP', 'MS', 'MLA', 'MEP', 'TD', 'MHK', 'MLC', 'MHA', 'MNA', 'MPP', 'MNI', 'CBE', 'OBE', 'MBE', 'KBE', 'DBE', 'KCB', 'CB',
  'CMG', 'CVO', 'LVO', 'MVO', 'QPM', 'QFSM', 'QAM', 'KC', 'QC', 'SC', 'JP', 'DL', 'PC', 'FRS', 'FRSA', 'BEM', 'GM', 'GC', 'VC', 'DSO',
  'AO', 'AC', 'OAM', 'PSM', 'ONZM', 'MNZM', 'CNZM', 'DNZM', 'KNZM', 'QSM', 'QSO', 'CM', 'OC', 'PhD', 'MD', 'DPhil', 'BA', 'BSc', 'MA',
  'MSc', 'MBA', 'FCA', 'ACA', 'CPA', 'CPFA', 'ACCA', 'FCCA', 'FRCP', 'FRCS', 'MRCGP', 'FRCGP', 'FRCN', 'RN', 'RGN', 'Esq', 'Jr', 'Sr',
  'II', 'III', 'IV', 'DVM', 'DDS', 'Esquire', 'PE', 'AICP', 'FAICD', 'FIPAA', 'MRTPI', 'MRICS', 'FRICS', 'CMC', 'MMC', 'JD', 'EdD',
]);
