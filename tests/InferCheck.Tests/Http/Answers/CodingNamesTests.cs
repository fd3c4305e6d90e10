using InferCheck.Site.Http.Answers;

namespace InferCheck.Tests.Http.Answers;

public sealed class CodingNamesTests
{
    [Theory]
    [InlineData("", "identity")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP;q=0.5", "gzip")]
    [InlineData("br;q=0.2, gzip;q=0.8", "gzip")]
    [InlineData("br;q=0, gzip;q=0", "identity")]
    [InlineData("*", "br")]
    [InlineData("*;q=0.1, br;q=0", "gzip")]
    [InlineData("identity", "identity")]
    [InlineData("identity;q=1, gzip;q=0.1", "identity")]
    [InlineData("deflate", "identity")]
    [InlineData("gzip;q=nonsense", "gzip")]
    [InlineData(",,;;q=,", "identity")]
    public void The_best_coding_both_know_is_chosen(string header, string coding) => Assert.Equal(coding, AcceptEncoding.Name(AcceptEncoding.Accepted(header)));
}
