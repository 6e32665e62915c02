namespace DeirZour.Gazetteers;

/// <summary>What a word does in a name, and with it how much its absence says.</summary>
internal enum WordPart : byte
{
    /// <summary>The name proper.</summary>
    Core,

    /// <summary>The first part of many names, such as Tal or Deir.</summary>
    Element,

    /// <summary>Tells two places of one name apart, such as east or upper.</summary>
    Attribute,

    /// <summary>A thing that has a name, such as a mosque.</summary>
    Feature,

    /// <summary>Says what kind of place it is, such as village.</summary>
    Kind,

    /// <summary>The definite article.</summary>
    Article,

    /// <summary>Grammar.</summary>
    Particle,
}
