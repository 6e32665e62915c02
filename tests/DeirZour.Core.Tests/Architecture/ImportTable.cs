namespace DeirZour.Tests.Architecture;

/// <summary>Which part of the library may use which. A part is a top-level folder of the library.</summary>
internal static class ImportTable
{
    public const string Model = "Model";
    public const string Internal = "Internal";
    public const string Validation = "Validation";

    private const string RootNamespace = "DeirZour";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [Model] = [Internal],
        // Helpers may speak in the terms of the model, which is the bottom of everything else.
        [Internal] = [Model],
        ["Gazetteers"] = [Model, Internal],
        ["Tabular"] = [Model, Internal],
        ["Json"] = [Model, Internal],
        ["Text"] = [Model, "Gazetteers", Internal],
        [Validation] = [Model, "Tabular", "Gazetteers", Internal],
        ["Seeds"] = [Model, "Json", "Gazetteers", Internal],
    };

    public static bool IsPart(string name) => Allowed.ContainsKey(name);

    public static bool Allows(string importer, string imported) =>
        importer == imported || Allowed[importer].Contains(imported);

    /// <summary>The part that a namespace belongs to, or null when it is not one of the library's.</summary>
    public static string? PartOfNamespace(string name)
    {
        if (name == RootNamespace)
        {
            return Model;
        }

        if (!name.StartsWith(RootNamespace + ".", StringComparison.Ordinal))
        {
            return null;
        }

        return name.Split('.')[1];
    }
}
