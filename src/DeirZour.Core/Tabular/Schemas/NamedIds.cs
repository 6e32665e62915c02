using System.Globalization;
using System.Text;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Makes the same id from the same name always.</summary>
/// <remarks>Names that differ only in upper and lower case or in punctuation share an id; others do not.</remarks>
internal static class NamedIds
{
    private const int LongestSlug = 80;

    /// <summary>For example <c>ucdp-ged/source/waha-report</c>.</summary>
    public static Id<T> Make<T>(string prefix, string name)
        where T : class, IRecord => Id<T>.Parse(prefix + Slug(name));

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var unit in name)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                slug.Append(char.ToLowerInvariant(unit));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        while (slug.Length > 0 && slug[^1] == '-')
        {
            slug.Length--;
        }

        // What the slug cannot show is told apart by a hash.
        if (slug.Length is > 0 and <= LongestSlug && Ascii.IsValid(name))
        {
            return slug.ToString();
        }

        slug.Length = Math.Min(slug.Length, LongestSlug);
        return string.Create(CultureInfo.InvariantCulture, $"{slug}{(slug.Length > 0 ? "-" : "")}{StableHash.Of(name.ToLowerInvariant()):x16}");
    }
}
