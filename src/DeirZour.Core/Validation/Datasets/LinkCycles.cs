using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>Finds links of one kind that lead back to where they began.</summary>
internal static class LinkCycles
{
    private static readonly LinkKind[] Directed = [LinkKind.PartOf, LinkKind.SameAs, LinkKind.Supersedes];

    /// <summary>Reports each link that closes a cycle. A link to itself breaks a rule of the claim's own.</summary>
    public static void Report(RecordTable<Claim> claims, Findings findings)
    {
        foreach (var kind in Directed)
        {
            var walk = new Walk(claims, kind, findings);
            for (var start = 0; start < claims.Records.Length; start++)
            {
                walk.From(start);
            }
        }
    }

    /// <summary>A walk in depth that keeps its own stack, so that the length of a chain does not matter.</summary>
    private sealed class Walk(RecordTable<Claim> claims, LinkKind kind, Findings findings)
    {
        private readonly State[] _states = new State[claims.Records.Length];
        private readonly Stack<(int Claim, int NextLink)> _open = new();

        private enum State : byte
        {
            Unseen,
            Open,
            Done,
        }

        public void From(int start)
        {
            Enter(start);
            while (_open.TryPop(out var step))
            {
                var links = claims.Records[step.Claim].Links;
                if (step.NextLink == links.Count)
                {
                    _states[step.Claim] = State.Done;
                    continue;
                }

                _open.Push((step.Claim, step.NextLink + 1));
                Follow(step.Claim, step.NextLink, links[step.NextLink]);
            }
        }

        private void Follow(int claim, int index, ClaimLink link)
        {
            var target = link.Kind == kind ? claims.IndexOf(link.Target) : -1;
            if (target < 0 || target == claim)
            {
                return;
            }

            if (_states[target] == State.Open)
            {
                claims.At(claim, findings).Add(
                    DatasetRules.LinkCycle,
                    $"links[{index}].target",
                    $"expected {Messages.WireName(kind)} links that end, found a cycle through {Clip.Quote(link.Target.Value)}");
            }

            Enter(target);
        }

        private void Enter(int claim)
        {
            if (_states[claim] == State.Unseen)
            {
                _states[claim] = State.Open;
                _open.Push((claim, 0));
            }
        }
    }
}
