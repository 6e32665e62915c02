namespace DeirZour.Validation;

/// <summary>The least that the parts of one total sum to, counting only parts that have nobody in common.</summary>
/// <remarks>
/// Civilians, combatants and police exclude each other, and so do the dead and the wounded; children, women, medics and
/// unspecified people may be among the others. Of parts that may overlap only the largest counts.
/// </remarks>
internal sealed class PartTally
{
    private readonly Dictionary<(Outcome Outcome, VictimGroup Group), long> _largest = [];

    public void Add(Outcome outcome, VictimGroup group, long least)
    {
        var key = (outcome, group);
        _largest[key] = Math.Max(least, _largest.GetValueOrDefault(key));
    }

    /// <summary>The least number of different people in all parts.</summary>
    public Int128 Sum()
    {
        Int128 deadAndWounded = 0;
        Int128 most = 0;
        foreach (var group in _largest.GroupBy(part => part.Key.Outcome))
        {
            var least = Least(group);
            deadAndWounded += group.Key is Outcome.Killed or Outcome.Wounded ? least : 0;
            most = Int128.Max(most, least);
        }

        return Int128.Max(most, deadAndWounded);
    }

    private static Int128 Least(IEnumerable<KeyValuePair<(Outcome Outcome, VictimGroup Group), long>> parts)
    {
        Int128 apart = 0;
        Int128 single = 0;
        foreach (var (key, least) in parts)
        {
            apart += key.Group is VictimGroup.Civilian or VictimGroup.Combatant or VictimGroup.Security ? least : 0;
            single = Int128.Max(single, least);
        }

        return Int128.Max(apart, single);
    }
}
