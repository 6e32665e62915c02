// readme
using DeirZour;
// end

namespace ReadmeExamples;

internal static class CompareCounts
{
    public static void Run(TextWriter Console)
    {
        // readme
        var body = CountRange.Parse("73+");
        var headline = CountRange.Exact(73);

        Console.WriteLine(body.CompareRange(headline));                     // one implies the other
        Console.WriteLine(body.CompareRange(CountRange.AtMost(60)));        // no number fits both
        Console.WriteLine(CountRange.AtLeast(50) + CountRange.Exact(23));   // of disjoint groups
        Console.WriteLine(CountRange.Parse("20..30").Intersect(CountRange.Parse("25+")));
        Console.WriteLine(VagueQuantityPolicy.ConservativeBounds.Apply(CountRange.Vague("dozens")));

        try
        {
            CountRange.Parse("62-90");
        }
        catch (DeirZourFormatException exception)
        {
            Console.WriteLine(exception.Message);
        }
        // end
    }
}
