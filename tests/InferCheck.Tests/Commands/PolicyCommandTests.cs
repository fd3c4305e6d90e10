using System.Text.Json;
using InferCheck.Tests.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

/// <summary>On a few providers: that they say of the real content what its pages say is looked at by <see cref="PolicyAgreementTests"/>.</summary>
public sealed class PolicyCommandTests
{
    private const string Strict = "training: [never, opt-in]\neu-inference: [always]\ndpa: [published, on-request]\n";

    [Fact]
    public void A_policy_that_is_met_passes()
    {
        var met = Run(Strict, "list").Output.Split('\n').First(line => line.EndsWith(": met", StringComparison.Ordinal)).Split(':')[0];
        var run = Run(Strict, "check", "--use", met);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            $"{met}: met\nin use 1: 1 met; the policy is kept\nthe same question on the page: " +
                $"/?dpa=published,on-request&eu-inference=always&training=never,opt-in\n",
            run.Output);
    }

    [Fact]
    public void A_policy_that_is_not_met_fails_and_says_why()
    {
        var run = Run("training: [never]\n", "check", "--use", "hungry");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("hungry: not met\n  training: not met: Unless you opt out", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_with_a_typo_decides_nothing()
    {
        using var content = PolicyContent.Make();
        using var file = new PolicyFile("trainig: [never]\n");
        var run = ProgramRun.Of("policy", "check", file.Path, "--content", content.Folder, "--use", "hungry");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        const string Marked = "  |\n1 | trainig: [never]\n  | ^^^^^^^\n";
        Assert.Equal($"{file.Path.Replace('\\', '/')}:1:1: error[unknown-key]: `trainig` is neither a topic nor a key of a policy\n{Marked}  help: did you " +
            $"mean `training`?\n", run.Errors);
    }

    [Fact]
    public void An_expired_exception_fails_the_check_a_current_one_does_not()
    {
        const string Policy = "training: [never]\nexceptions:\n  - { provider: hungry, topic: training, reason: A pilot, until: 2999-12-31 }\n";
        var current = Run(Policy, "check", "--use", "hungry");
        Assert.Equal(0, current.ExitCode);
        Assert.StartsWith("hungry: not met, allowed by an exception\n  training: excepted until 2999-12-31: A pilot\n", current.Output,
            StringComparison.Ordinal);

        var expired = Run(Policy.Replace("2999-12-31", "2026-01-31", StringComparison.Ordinal), "check", "--use", "hungry");
        Assert.Equal(1, expired.ExitCode);
        Assert.Contains("policy.yaml:3:5: error[expired-exception]: the exception for hungry on training ended on 2026-01-31\n", expired.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_shows_each_reason_at_the_line_that_asks()
    {
        var run = Run("dpa: [published]\ntraining: [never]\n", "check", "--use", "hungry", "--format", "github");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(",line=2,col=1,endLine=2,endColumn=9,title=not-met::hungry: training: not met: Unless you opt out", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_whether_the_policy_can_be_read_or_not()
    {
        foreach (var (policy, count) in new[] { ("training: [never]\n", 1), ("trainig: [never]\n", 0) })
        {
            using var json = JsonDocument.Parse(Run(policy, "check", "--use", "hungry", "--format", "json").Output);
            Assert.Equal(["kept", "address", "supposed", "providers", "findings"], json.RootElement.EnumerateObject().Select(property => property.Name));
            Assert.False(json.RootElement.GetProperty("kept").GetBoolean());
            Assert.Equal(count, json.RootElement.GetProperty("providers").GetArrayLength());
            Assert.NotEmpty(json.RootElement.GetProperty("findings").EnumerateArray());
        }
    }

    [Fact]
    public void An_allow_list_for_OpenRouter_is_json_with_the_remarks_beside_it()
    {
        var run = Run(Strict, "export", "--for", "openrouter");
        var wide = Run("training: [never, opt-in]\n", "export", "--for", "openrouter");
        Assert.Equal(0, wide.ExitCode);
        using var json = JsonDocument.Parse(wide.Output);
        Assert.Equal(["only", "data_collection"], json.RootElement.GetProperty("provider").EnumerateObject().Select(property => property.Name));
        Assert.Contains("# not exported, no name known: ", wide.Errors, StringComparison.Ordinal);
        Assert.Contains("# OpenRouter passes on every prompt and is itself: ", wide.Errors, StringComparison.Ordinal);
        Assert.Contains("# OpenRouter allow-list for ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_allow_list_for_LiteLlm_is_yaml_with_the_remarks_in_comments()
    {
        var run = Run(Strict, "export", "--for", "litellm");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\n# not exported, no name known: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nmodel_list:\n  - model_name: \"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_allow_list_is_not_written()
    {
        using var content = new SampleContent();
        using var file = new PolicyFile("training: [never]\n");
        var run = ProgramRun.Of("policy", "export", file.Path, "--for", "openrouter", "--content", content.Folder);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("no allow-list was written", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_with_errors_decides_nothing()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        using var file = new PolicyFile("dpa: [published]\n");
        var run = ProgramRun.Of("policy", "check", file.Path, "--use", "sample", "--content", content.Folder);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("nothing was decided", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did you mean `strict`?", "check", "--use", "strct,hungry")]
    [InlineData("--use names no provider", "check", "--use", ",")]
    [InlineData("--use", "check")]
    [InlineData("--for", "export")]
    [InlineData("litellm", "export", "--for", "lite-llm")]
    [InlineData("xml", "check", "--use", "strict", "--format", "xml")]
    public void A_wrong_call_ends_with_two_and_says_why(string why, string verb, params string[] options)
    {
        var run = Run("training: [never]\n", verb, options);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_ends_with_two()
    {
        var run = ProgramRun.Of("policy", "list", "/no/such/policy.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no file /no/such/policy.yaml\n  help: is the path right?\n", run.Errors, StringComparison.Ordinal);
    }

    private static ProgramRun Run(string policy, string verb, params string[] options) => PolicyContent.Run(policy, verb, options);
}
