using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DeirZour.Tests.Support;
using Mono.Cecil;

namespace DeirZour.Tests.Architecture;

public sealed partial class ArchitectureTests : IDisposable
{
    private const string LibraryFolder = "src/DeirZour.Core";

    private static readonly Assembly Library = Assembly.Load("DeirZour.Core");

    private readonly ModuleDefinition _module = ModuleDefinition.ReadModule(Library.Location);

    public void Dispose() => _module.Dispose();

    [Fact]
    public void Types_OfTheLibrary_LieInAKnownPart()
    {
        var strays = OwnTypes()
            .Where(type => !ImportTable.IsPart(ImportTable.PartOfNamespace(type.Namespace)!))
            .Select(type => type.FullName);

        Expect.None(strays);
    }

    [Fact]
    public void Types_OfOnePart_UseOnlyWhatTheTableAllows()
    {
        var violations =
            from type in OwnTypes()
            let importer = ImportTable.PartOfNamespace(type.Namespace)!
            from used in TypeUses.Of(type)
            let imported = ImportTable.PartOfNamespace(used.Namespace)
            where imported is not null && !ImportTable.Allows(importer, imported)
            select $"{type.FullName} ({importer}) uses {used.FullName} ({imported})";

        Expect.None(violations);
    }

    [Fact]
    public void Types_OutsideValidation_DoNotUseFluentValidation()
    {
        var violations =
            from type in OwnTypes()
            where ImportTable.PartOfNamespace(type.Namespace) != ImportTable.Validation
            from used in TypeUses.Of(type)
            where used.Namespace.Split('.')[0] == "FluentValidation"
            select $"{type.FullName} uses {used.FullName}";

        Expect.None(violations);
    }

    [Fact]
    public void Types_OfInternal_AreNotPublic() =>
        Assert.DoesNotContain(
            Library.GetExportedTypes(),
            type => ImportTable.PartOfNamespace(type.Namespace ?? "") == ImportTable.Internal);

    [Fact]
    public void Library_ByItsReferences_NeedsOnlyTheFrameworkAndTwoPackages()
    {
        var foreign = _module.AssemblyReferences
            .Select(reference => reference.Name)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Except(["NodaTime", "FluentValidation"]);

        Expect.None(foreign);
    }

    [Fact]
    public void Library_ByItsFriends_ShowsTheToolOnlyItsPublicApi()
    {
        var friends = Library.GetCustomAttributes<InternalsVisibleToAttribute>()
            .Select(attribute => attribute.AssemblyName)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["DeirZour.Benchmarks", "DeirZour.Core.Tests"], friends);
    }

    [Fact]
    public void SourceFiles_OfTheLibrary_LieInTheFolderOfTheirNamespace()
    {
        var strays =
            from file in RepositoryFiles.CSharpFiles(LibraryFolder)
            let declared = NamespaceDeclaration().Match(Read(file)).Groups["name"].Value
            where !Fits(FolderOf(file), declared)
            select $"{file} declares namespace '{declared}'";

        Expect.None(strays);
    }

    [Fact]
    public void SourceFiles_OfTheLibrary_ImportOnlyWhatTheTableAllows()
    {
        // Constants and nameof leave no trace in the compiled code, so the using directives are read as well.
        var violations =
            from file in RepositoryFiles.CSharpFiles(LibraryFolder)
            let importer = FolderOf(file).Split('/')[0]
            from Match directive in UsingDirective().Matches(Read(file))
            let imported = directive.Groups["part"].Value
            where ImportTable.IsPart(imported) && !ImportTable.Allows(importer, imported)
            select $"{file}: {directive.Value.Trim()}";

        Expect.None(violations);
    }

    private IEnumerable<TypeDefinition> OwnTypes() =>
        _module.Types.Where(type => ImportTable.PartOfNamespace(type.Namespace) is not null);

    private static string Read(string file) => File.ReadAllText(RepositoryFiles.PathOf(file));

    private static string FolderOf(string file) =>
        Path.GetDirectoryName(file[(LibraryFolder.Length + 1)..])!.Replace('\\', '/');

    /// <summary>Folders below a part may group its files with or without a namespace of their own.</summary>
    private static bool Fits(string folder, string declared)
    {
        var part = folder.Split('/')[0];
        if (part == ImportTable.Model)
        {
            return declared == "DeirZour";
        }

        var full = "DeirZour." + folder.Replace('/', '.');
        return ImportTable.PartOfNamespace(declared) == part
            && (full + ".").StartsWith(declared + ".", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(@"^\s*(global )?using (static |\w+ = )?DeirZour\.(?<part>\w+)[\w.<>]*;", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
