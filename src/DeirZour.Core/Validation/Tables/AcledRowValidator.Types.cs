using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>What kind of event it was.</content>
public sealed partial class AcledRowValidator
{
    private void RequireTypes()
    {
        Given(AcledRules.CellMissing, AcledColumn.EventType, row => row.EventType is not null);
        Require(
            AcledRules.SubEventMismatch,
            AcledColumn.SubEventType,
            row => row.SubEventType is not { } subType || row.EventType is not { } type || (Enum.IsDefined(subType) && subType.ToEventType() == type),
            row => $"expected a sub-event type of \"{Name(row.EventType!.Value)}\", found \"{Name(row.SubEventType!.Value)}\"");
        Require(
            AcledRules.DisorderMismatch,
            AcledColumn.DisorderTypes,
            row => row.DisorderTypes is not { } found || Disorder(row) is not { } expected || found == expected,
            row => $"expected {Words(Disorder(row))}, found {Words(row.DisorderTypes)}");
        Require(
            AcledRules.CivilianTargetingMissing,
            AcledColumn.CivilianTargeting,
            row => row.EventType != AcledEventType.ViolenceAgainstCivilians || row.CivilianTargeting == true || row.DisorderTypes is null
                || row.IsUnread(AcledColumn.CivilianTargeting),
            _ => $"expected \"Civilian targeting\" for violence against civilians, found nothing");
    }

    private static string Name(AcledEventType type) => Enum.IsDefined(type) ? type.ToName() : FormattableString.Invariant($"{Messages.NumberOf(type)}");

    private static string Name(AcledSubEventType subType) => Enum.IsDefined(subType) ? subType.ToName() : FormattableString.Invariant($"{Messages.NumberOf(subType)}");

    private static AcledDisorderTypes? Disorder(AcledRow row) =>
        row.EventType is { } type ? AcledCodes.DisorderTypes(type, row.SubEventType) : null;

    private static string Words(AcledDisorderTypes? types) => types switch
    {
        AcledDisorderTypes.PoliticalViolence => "\"Political violence\"",
        AcledDisorderTypes.Demonstrations => "\"Demonstrations\"",
        AcledDisorderTypes.StrategicDevelopments => "\"Strategic developments\"",
        AcledDisorderTypes.PoliticalViolence | AcledDisorderTypes.Demonstrations => "\"Political violence; Demonstrations\"",
        _ => "another set of disorder types",
    };
}
