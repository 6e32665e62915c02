namespace DeirZour.Gazetteers;

/// <summary>What stands between two words of a name.</summary>
internal enum NameMark : byte
{
    /// <summary>A blank, a hyphen or anything else that says nothing.</summary>
    None,

    /// <summary>A bracket, comma or slash: what follows tells where the named place lies, or another name of it.</summary>
    Aside,

    /// <summary>A colon: what stands before it tells where the named place lies.</summary>
    Colon,
}
