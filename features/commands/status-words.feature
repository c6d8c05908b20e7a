@item:X_PARAM_SELECT @item:X_PARAM_VERIFY @item:X_PARAM_READ_RECORD
Feature: Status words / 状态字

  Commands in many wrong forms; what each must be answered stands with its own requirement, here no other word may occur.

  @CMD-012 @CMD-286
  Rule: Every status word is one of the command it answers / 每个状态字均属于所应答的命令
    要求：命令返回的每个状态字属于表T-CMD-10中该命令一行，或为本规范所列；不返回规范以外的状态字。
    来源：P5 表5, P5 各命令状态字表
    性质：draft

    Example: selection, records and bytes / 选择、记录与二进制
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent once with P1 00, P2 00 and data 3F 01
      And SELECT is sent once with P1 01, P2 00 and data DF 01
      And SELECT is sent once with P1 00, P2 01 and data DF 01
      And SELECT is sent once with P1 02, P2 00 and data DF 01
      And SELECT is sent once with P1 04, P2 00 and data 11 22 33
      And SELECT is sent once with P1 04, P2 00 and data 11 22 33 44 55
      And READ RECORD is sent with P1 01, P2 04 and Le 00
      And READ RECORD is sent with P1 7F, P2 2C and Le 00
      And READ RECORD is sent with P1 01, P2 2F and Le 00
      And READ RECORD is sent with P1 01, P2 94 and Le 00
      And READ RECORD is sent with P1 01, P2 2C and Le 01
      And READ BINARY is sent with P1 85, P2 00 and Le 01
      And READ BINARY is sent with P1 92, P2 00 and Le 01
      And READ BINARY is sent with P1 E7, P2 00 and Le 01
      And READ BINARY is sent with P1 7F, P2 FF and Le 01
      And UPDATE RECORD is sent with P1 01, P2 2C and data 01 02 03 04
      And UPDATE RECORD is sent with P1 01, P2 94 and data 01 02 03 04
      And UPDATE RECORD is sent with P1 01, P2 2F and data 01 02 03 04
      And the bytes 00 D6 85 00 01 00 are sent
      And the bytes 00 D6 92 00 01 00 are sent
      Then every status word of the case belongs to its command

    Example: PIN and keys / 密码与密钥
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent without data
      And VERIFY is sent with a wrong PIN
      And VERIFY is sent with the right PIN
      And VERIFY is sent with 1 data bytes
      And VERIFY is sent with P1 01, P2 00
      And VERIFY is sent with P1 00, P2 01
      And CHANGE PIN is sent from a wrong PIN to the PIN "753186"
      And CHANGE PIN is sent with 2 data bytes
      And VERIFY is sent with the right PIN
      And GET CHALLENGE is sent with Le 05
      And the bytes 00 84 01 00 08 are sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UKSSSE is sent with wrong data
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UKSSSE is sent with P1 00, P2 7E
      And EXTERNAL AUTHENTICATION for UKSSSE is sent with 8 data bytes
      And INTERNAL AUTHENTICATION is sent with 15 data bytes
      And INTERNAL AUTHENTICATION is sent with P1 01, P2 00
      And INTERNAL AUTHENTICATION is sent with version byte 07
      Then every status word of the case belongs to its command

    Example: maintenance without rights / 无权限的维护命令
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      When APPLICATION BLOCK is sent
      And APPLICATION BLOCK is sent with P1 00, P2 00
      And CARD BLOCK is sent
      And CARD BLOCK is sent with P1 00, P2 01
      And PIN UNBLOCK is sent
      And PIN RELOAD is sent
      And PIN UNBLOCK is sent with P1 01, P2 00
      And the bytes 84 1E 00 01 03 11 22 33 are sent
      And the bytes 84 16 00 00 03 11 22 33 are sent
      Then every status word of the case belongs to its command

    @when:med.offline=true
    Example: medical commands / 专有命令
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      When GET BALANCE is sent
      And INITIALIZE FOR LOAD is sent
      And VERIFY is sent with the right PIN
      And GET BALANCE is sent with Le 07
      And GET BALANCE is sent with P1 00, P2 09
      And INITIALIZE is sent for a load of 1 fen under key index 09
      And INITIALIZE is sent for a purchase of 4294967295, 0 and 0 fen under key index 01
      And INITIALIZE FOR LOAD is sent with 10 data bytes
      And CREDIT FOR LOAD is sent
      And DEBIT FOR PURCHASE is sent
      And INITIALIZE FOR LOAD is sent
      And CREDIT FOR LOAD is sent with a MAC "wrong in one bit"
      And INITIALIZE FOR PURCHASE is sent
      And DEBIT FOR PURCHASE is sent with a MAC "wrong in one bit"
      And GET TRANSACTION PROOF is sent
      And GET TRANSACTION PROOF is sent with P1 01, P2 32
      And UPDATE STARTING DAY is sent
      And UPDATE STARTING DAY is sent with 01 01 01
      And GET STARTING DAY is sent with P1 01, P2 07
      Then every status word of the case belongs to its command
