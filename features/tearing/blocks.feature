Feature: Blocks and a loss of power / 断电与锁定

  @needs:TEAR @needs:RENEW_CARD @CMD-149 @item:X_FUNC_APPLICATION_BLOCK @item:X_FUNC_CARD_BLOCK
  Rule: A torn block command blocks all or nothing / 锁定命令断电后或已锁定或未改变
    要求：应用锁定或卡片锁定命令执行中断电，应用或卡片或已锁定或未改变，不得处于部分锁定状态。
    来源：P7 14
    性质：draft

    @spends:card
    Example: APPLICATION BLOCK / 应用锁定
      Given the card after a cold reset
      When "APPLICATION BLOCK of DF03" is cut at every moment
      Then every cut leaves "the old or the new state"

    @spends:card
    Example: CARD BLOCK / 卡片锁定
      Given the card after a cold reset
      When "CARD BLOCK" is cut at every moment
      Then every cut leaves "the card ready after one reset"
      And every cut leaves "the old or the new state"
