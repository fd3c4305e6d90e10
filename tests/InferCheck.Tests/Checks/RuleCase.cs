using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>One change that a rule must report, and one like it that it must not.</summary>
internal sealed record RuleCase(string Rule, Action<SampleContent> Fires, Action<SampleContent> NearMiss);
