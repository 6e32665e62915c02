using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>Who took part.</content>
public sealed partial class AcledRowValidator
{
    private void RequireActors()
    {
        Code(AcledRules.CodeUnknown, AcledColumn.Inter1, row => row.Inter1);
        Code(AcledRules.CodeUnknown, AcledColumn.Inter2, row => row.Inter2);
        Matches(AcledColumn.Inter1, row => row.Inter1, AcledColumn.Actor1, row => row.Actor1);
        Matches(AcledColumn.Inter2, row => row.Inter2, AcledColumn.Actor2, row => row.Actor2);
        Require(
            AcledRules.InteractionMismatch,
            AcledColumn.Interaction,
            row => row.Interaction is not { } found || Interaction(row) is not { } expected || found == expected,
            row => $"expected {Interaction(row)} for inter1 {Number(row.Inter1)} and inter2 {Number(row.Inter2)}, found {row.Interaction}");
        TypeOf(AcledEventType.Protests, AcledActorType.Protesters);
        TypeOf(AcledEventType.Riots, AcledActorType.Rioters);
        Require(
            AcledRules.ActorTypeMismatch,
            AcledColumn.Inter2,
            row => row.EventType != AcledEventType.ViolenceAgainstCivilians || row.Inter2 is null or AcledActorType.Civilians,
            row => $"expected 7 for violence against civilians, found {Number(row.Inter2)}");
    }

    private void TypeOf(AcledEventType type, AcledActorType actor) =>
        Require(
            AcledRules.ActorTypeMismatch,
            AcledColumn.Inter1,
            row => row.EventType != type || row.Inter1 is not { } one || one == actor || row.Inter2 is null || row.Inter2 == actor,
            row => $"expected {Number(actor)} in inter1 or inter2 for \"{type.ToName()}\", found {Number(row.Inter1)} and {Number(row.Inter2)}");

    private void Matches(AcledColumn column, Func<AcledRow, AcledActorType?> type, AcledColumn actorColumn, Func<AcledRow, string?> actor) =>
        Require(
            AcledRules.ActorMismatch,
            column,
            row => type(row) is not { } found || row.IsUnread(actorColumn) || row.Lacks(actorColumn) || (found == AcledActorType.None) == (actor(row) is null),
            row => actor(row) is null
                ? (FormattableString)$"expected 0 or nothing without {actorColumn.ToName()}, found {Number(type(row))}"
                : $"expected the kind of {Messages.Quoted(actor(row))}, found 0");

    /// <summary>The code of both inter codes; none where the second is missing beside an actor, or one is no code.</summary>
    private static int? Interaction(AcledRow row)
    {
        var second = row.Inter2 ?? (row.Actor2 is null ? AcledActorType.None : null);
        return row.Inter1 is { } one && second is { } other && Enum.IsDefined(one) && Enum.IsDefined(other) && (one, other) != default
            ? AcledCodes.Interaction(one, other)
            : null;
    }

    private static string Number(AcledActorType? type) => type is { } known ? FormattableString.Invariant($"{Messages.NumberOf(known)}") : "nothing";
}
