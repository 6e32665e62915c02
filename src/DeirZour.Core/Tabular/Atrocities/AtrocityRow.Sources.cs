namespace DeirZour.Tabular;

/// <content>Who says so.</content>
public sealed partial record AtrocityRow
{
    /// <summary><c>Description</c>: what happened, in words.</summary>
    public string? Description { get; init; }

    /// <summary><c>Link</c>: an address.</summary>
    public string? Link { get; init; }

    /// <summary><c>Primary Source Type</c>: the sort of the first sources. Files have the names of the sources here; see <see cref="PrimarySourceNames"/>.</summary>
    public string? PrimarySourceType { get; init; }

    /// <summary><c>Primary Source</c>: the first sources. Files have their sort here.</summary>
    public string? PrimarySource { get; init; }

    /// <summary><c>Secondary Source Type</c>: the sort of the second sources. Files have the names of the sources here; see <see cref="SecondarySourceNames"/>.</summary>
    public string? SecondarySourceType { get; init; }

    /// <summary><c>Secondary Source</c>: the second sources. Files have their sort here.</summary>
    public string? SecondarySource { get; init; }

    /// <summary><c>Contesting Source Type</c>: the sort of the contesting sources. Files have the names of the sources here; see <see cref="ContestingSourceNames"/>.</summary>
    public string? ContestingSourceType { get; init; }

    /// <summary><c>Contesting Source</c>: the contesting sources. Files have their sort here.</summary>
    public string? ContestingSource { get; init; }

    /// <summary><c>Citation</c>: the numbers of the articles in news archives.</summary>
    public string? Citation { get; init; }

    /// <summary><c>Comments</c>: remarks of the coder.</summary>
    public string? Comments { get; init; }

    /// <summary><c>Coder</c>: who coded the row.</summary>
    public string? Coder { get; init; }

    /// <summary>The names of the first sources, whichever of the two columns has them; <see langword="null"/> for none.</summary>
    public string? PrimarySourceNames => AtrocitySources.NamesOf(PrimarySourceType, PrimarySource);

    /// <summary>The names of the second sources, whichever of the two columns has them; <see langword="null"/> for none.</summary>
    public string? SecondarySourceNames => AtrocitySources.NamesOf(SecondarySourceType, SecondarySource);

    /// <summary>The names of the contesting sources, whichever of the two columns has them; <see langword="null"/> for none.</summary>
    public string? ContestingSourceNames => AtrocitySources.NamesOf(ContestingSourceType, ContestingSource);
}
