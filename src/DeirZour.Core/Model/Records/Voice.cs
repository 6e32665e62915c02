namespace DeirZour;

/// <summary>In whose voice a document makes a claim. Wire names are the camel-case member names.</summary>
public enum Voice
{
    /// <summary>The document's own.</summary>
    Own,

    /// <summary>Reported speech of a claimant.</summary>
    Reported,

    /// <summary>A claimant's words in quotation marks.</summary>
    Quoted,
}
