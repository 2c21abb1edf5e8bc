package se.diarium.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.diarium.configuration.Settings;

/** How many workers the import has. None has documents of its own: each takes the next open one when it is free. */
@Named
@Dependent
public class Partitions implements PartitionMapper {

    @Inject
    private Settings settings;

    @Override
    public PartitionPlan mapPartitions() {
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(settings.partitions());
        // Fewer threads than partitions, and a stop of the job would hang for ever.
        plan.setThreads(settings.partitions());
        return plan;
    }
}
