namespace DeirZour.Tabular;

/// <summary>How a cell is read that is not valid UTF-8.</summary>
public enum InvalidUtf8Reading
{
    /// <summary>Each invalid sequence becomes U+FFFD; the rest of the cell is kept.</summary>
    Replacement,

    /// <summary>The whole cell is read as Windows-1252, of which Latin-1 text is a part. Other cells stay UTF-8, so that files of both are read right.</summary>
    Windows1252,
}
