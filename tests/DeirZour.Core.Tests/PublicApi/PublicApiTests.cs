using System.Reflection;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.PublicApi;

public sealed class PublicApiTests
{
    /// <summary>Whatever a user of the package can see is listed; a change of it is a decision, not an accident.</summary>
    [Fact]
    public void Library_ItsPublicApi_IsApproved() =>
        Golden.Check(PublicApiPrinter.Print(Assembly.Load("DeirZour.Core")), "DeirZour.Core.approved.txt");
}
