namespace DeirZour.Text;

/// <summary>A time expression of a sentence, with its part in it.</summary>
internal struct FoundTime
{
    /// <summary>The index of its first lexeme.</summary>
    public int First;

    /// <summary>The index behind its last lexeme.</summary>
    public int End;

    /// <summary>It may be the time of a claim: it dates no statement, no beginning and nothing to come.</summary>
    public bool IsCandidate;

    /// <summary>It opens a clause: "…, and on Saturday 20 died".</summary>
    public bool IsFronted;

    /// <summary>"days after": another event follows.</summary>
    public bool IsAnchor;

    /// <summary>It stands in the clause of such an event: "days after a truce was agreed in May".</summary>
    public bool FollowsAnchor;
}
