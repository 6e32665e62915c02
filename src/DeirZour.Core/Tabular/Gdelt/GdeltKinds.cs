namespace DeirZour.Tabular;

/// <summary>Which kind of event a CAMEO root code is.</summary>
internal static class GdeltKinds
{
    public static EventKind Of(string? code) => code is null || code.Length < 2
        ? EventKind.Parse("cameo-event")
        : code[..2] switch
        {
            "14" => EventKind.Protest,
            "18" => EventKind.Assault,
            "19" => EventKind.Clashes,
            "20" => EventKind.OneSided,
            "03" or "04" or "05" => EventKind.Negotiations,
            "09" => EventKind.Investigation,
            var root when char.IsAsciiDigit(root[0]) && char.IsAsciiDigit(root[1]) => EventKind.Parse($"cameo-{root}"),
            _ => EventKind.Parse("cameo-event"),
        };
}
